// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace recourse::ui {

/** Rows below each other, kept and filled anew, so that walking through a table stays quick. */
template <typename Row>
class RowColumn final
{
public:
    /** `host` gets the rows; it must have no layout yet. */
    explicit RowColumn(QWidget *host)
        : m_host(host)
        , m_layout(new QVBoxLayout(host))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(0);
        m_layout->addStretch(1);
    }
    /** Shows `count` rows; `fill(row, i)` is called for each, `made(row)` once for a new one. */
    template <typename Fill, typename Made>
    void show(qsizetype count, Fill fill, Made made)
    {
        for (qsizetype i = 0; i < count; ++i) {
            if (i == m_rows.size()) {
                auto *row = new Row(m_host);
                m_layout->insertWidget(int(i), row);
                m_rows.append(row);
                made(row);
            }
            fill(m_rows.at(i), i);
            m_rows.at(i)->setVisible(true);
        }
        for (qsizetype i = count; i < m_rows.size(); ++i)
            m_rows.at(i)->setVisible(false);
    }

    /** Null where that many rows were never shown. */
    [[nodiscard]] Row *row(qsizetype i) const { return m_rows.value(i, nullptr); }

private:
    QWidget *m_host;
    QVBoxLayout *m_layout;
    QList<Row *> m_rows;
};

} // namespace recourse::ui
