// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The proof that the guard bites: opens the kind of socket that it is told to.

#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

int main(int argc, char **argv)
{
    const bool local = argc > 1 && std::strcmp(argv[1], "local") == 0;
    const int descriptor = socket(local ? AF_UNIX : AF_INET, SOCK_STREAM, 0);
    if (descriptor < 0) {
        return 2;
    }
    close(descriptor);
    return 0;
}
