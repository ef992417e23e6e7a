// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** The names by which tests find widgets, as the forms give them. */
namespace recourse::test::names {

inline constexpr auto kGroupList = "groupList";
inline constexpr auto kOrderTable = "orderTable";
inline constexpr auto kSearchField = "searchField";
inline constexpr auto kMessageBar = "messageBar";
inline constexpr auto kStartPage = "startPage";
inline constexpr auto kWorkPage = "workPage";
inline constexpr auto kPages = "pages";
inline constexpr auto kMiddle = "middle";
inline constexpr auto kNothingPage = "nothingPage";
inline constexpr auto kNothingFoundLabel = "nothingFoundLabel";
inline constexpr auto kNothingFoundButton = "nothingFoundButton";
inline constexpr auto kTitleLabel = "titleLabel";
inline constexpr auto kHeadlineLabel = "headlineLabel";
inline constexpr auto kButtonHost = "buttonHost";
inline constexpr auto kMainActionButton = "mainActionButton";
inline constexpr auto kCopyNumberButton = "copyNumberButton";
inline constexpr auto kTabs = "tabs";
inline constexpr auto kOptionMore = "optionMore";
inline constexpr auto kTimeline = "timeline";
inline constexpr auto kChooseFilesButton = "chooseFilesButton";
inline constexpr auto kDemoButton = "demoButton";
inline constexpr auto kImportAction = "importAction";
inline constexpr auto kUndoAction = "undoAction";
inline constexpr auto kCancelOrderAction = "cancelOrderAction";
inline constexpr auto kDarkAction = "darkAction";
inline constexpr auto kOrdersLabel = "ordersLabel";

} // namespace recourse::test::names
