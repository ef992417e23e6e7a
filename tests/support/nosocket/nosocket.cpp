// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before every test: whoever asks for an internet socket or a host's address dies loudly.
// Sockets between programs of this machine (AF_UNIX), as a second start uses, pass.

#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace {

[[noreturn]] void refuse(const char *what)
{
    const char *const words[] = {"No test may reach the internet: ", what, " was called.\n"};
    for (const char *word : words) {
        if (write(STDERR_FILENO, word, std::strlen(word)) < 0) {
            break;
        }
    }
    std::abort();
}

} // namespace

extern "C" {

int socket(int family, int type, int protocol) noexcept
{
    if (family == AF_INET || family == AF_INET6) {
        refuse("socket()");
    }
    using Socket = int (*)(int, int, int);
    static const auto real = reinterpret_cast<Socket>(dlsym(RTLD_NEXT, "socket"));
    return real(family, type, protocol);
}

int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    refuse("getaddrinfo()");
}

hostent *gethostbyname(const char *)
{
    refuse("gethostbyname()");
}
}
