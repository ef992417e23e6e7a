// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "presentation/orderformpresenter.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace Ui {
class OrderForm;
}

namespace recourse::ui {

/**
 * The form of one order: four fields that it needs and, unfolded, those that it may have. Shown by
 * open(); closing it any other way than by saving changes nothing. Deletes itself and its
 * presenter.
 */
class OrderForm final : public QDialog
{
    Q_OBJECT
public:
    explicit OrderForm(std::unique_ptr<presentation::OrderFormPresenter> presenter,
                       QWidget *parent = nullptr);
    ~OrderForm() override;
    [[nodiscard]] presentation::OrderFormPresenter &presenter() const { return *m_presenter; }

signals:
    void saved(recourse::core::OrderId id, const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Field = presentation::OrderFormPresenter::Field;
    struct Row
    {
        Field field;
        QLineEdit *edit;
        QLabel *remark; ///< null where nothing can be wrong
    };
    void connectFields();
    void refresh();
    void refreshRows();
    static void refreshBox(QComboBox *box, const QStringList &texts, int current);
    void unfold(bool open);
    void alignLabels();
    void leaveOrSaved(core::OrderId id, const QString &sentence);
    void dress();

    std::unique_ptr<presentation::OrderFormPresenter> m_presenter;
    std::unique_ptr<Ui::OrderForm> m_ui;
    std::vector<Row> m_rows;
    bool m_numberRefused = false;
};

} // namespace recourse::ui
