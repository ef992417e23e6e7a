// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helppictures.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include "ui/common/drawing.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

void drawPictures(QTextDocument &document, const ThemeColors &colors, Qt::LayoutDirection direction,
                  qreal devicePixelRatio)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString name = part.fragment().charFormat().toImageFormat().name();
            if (!name.startsWith(":/handbook/"_L1))
                continue;
            const QPixmap pixmap = themedDrawing(name, colors, direction, devicePixelRatio);
            document.addResource(QTextDocument::ImageResource, QUrl(u"qrc"_s + name), pixmap);
        }
    }
}

} // namespace recourse::ui
