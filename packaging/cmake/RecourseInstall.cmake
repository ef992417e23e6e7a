# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What lands on a user's machine, and the Debian package (cpack -G DEB).

include(GNUInstallDirs)
foreach(program recourse recourse-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    endif()
endforeach()
install(FILES packaging/desktop/org.recourse.Recourse.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/desktop/org.recourse.Recourse.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES packaging/desktop/org.recourse.Recourse.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES resources/icons/recourse.svg RENAME org.recourse.Recourse.svg
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES packaging/man/recourse.1 packaging/man/recourse-cli.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
foreach(program recourse recourse-cli)
    install(FILES packaging/completion/${program}.bash RENAME ${program}
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
endforeach()
install(FILES LICENSE RENAME copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/recourse")

set(CPACK_PACKAGE_NAME recourse)
set(CPACK_PACKAGE_VENDOR "The Recourse developers")
set(CPACK_PACKAGE_CONTACT "The Recourse developers <developers@recourse.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Buyer's case desk for AliExpress orders")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are found at run time: the linker does not name them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, qt6-image-formats-plugins")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-dictionary")
include(CPack)
