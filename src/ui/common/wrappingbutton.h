// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace recourse::ui {

/** A push button that breaks its words onto further lines where its place is narrower than they
    are; as wide as the words where there is room. */
class WrappingButton final : public QPushButton
{
    Q_OBJECT
public:
    WrappingButton(const QString &text, QWidget *parent);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** What the style puts round the words. */
    [[nodiscard]] QSize frame() const;
    [[nodiscard]] QRect wordsIn(int width) const;
};

} // namespace recourse::ui
