#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

// What follows is libcurl's own interface, the part of it that is needed. Its numbers have been the same since version 7.

typedef struct {
    int kind;
    void *easy;
    union {
        void *pointer;
        int code;
    } result;
} message;

enum { TRANSFER_DONE = 1, UNSUPPORTED_PROTOCOL = 1, GLOBAL_ALL = 3, HTTP = 1, HTTPS = 2 };

enum {
    OPTION_NO_SIGNAL = 99,
    OPTION_FOLLOW = 52,
    OPTION_MOST_REDIRECTS = 68,
    OPTION_PROTOCOLS = 181,
    OPTION_REDIRECT_PROTOCOLS = 182,
    OPTION_CONTENT_OWNER = 10001,
    OPTION_URL = 10002,
    OPTION_ERROR_TEXT = 10010,
    OPTION_USER_AGENT = 10018,
    OPTION_HEADER_OWNER = 10029,
    OPTION_ENCODINGS = 10102,
    OPTION_CONTENT_FUNCTION = 20011,
    OPTION_HEADER_FUNCTION = 20079,
};

static struct {
    int (*global_init)(long);
    void *(*easy_init)(void);
    int (*easy_setopt)(void *, int, ...);
    const char *(*easy_strerror)(int);
    void (*easy_cleanup)(void *);
    void *(*multi_init)(void);
    int (*multi_add_handle)(void *, void *);
    int (*multi_remove_handle)(void *, void *);
    int (*multi_perform)(void *, int *);
    int (*multi_poll)(void *, void *, unsigned, int, int *);
    message *(*multi_info_read)(void *, int *);
    const char *(*multi_strerror)(int);
    int (*multi_cleanup)(void *);
} curl;

static char load_failure[256];
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void load(void) {
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
    static const struct {
        const char *name;
        void *place;
    } functions[] = {
        {"curl_global_init", &curl.global_init},
        {"curl_easy_init", &curl.easy_init},
        {"curl_easy_setopt", &curl.easy_setopt},
        {"curl_easy_strerror", &curl.easy_strerror},
        {"curl_easy_cleanup", &curl.easy_cleanup},
        {"curl_multi_init", &curl.multi_init},
        {"curl_multi_add_handle", &curl.multi_add_handle},
        {"curl_multi_remove_handle", &curl.multi_remove_handle},
        {"curl_multi_perform", &curl.multi_perform},
        {"curl_multi_poll", &curl.multi_poll},
        {"curl_multi_info_read", &curl.multi_info_read},
        {"curl_multi_strerror", &curl.multi_strerror},
        {"curl_multi_cleanup", &curl.multi_cleanup},
    };
    void *library = NULL;
    for (size_t index = 0; !library && index < sizeof names / sizeof *names; index++) {
        library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    }
    if (!library) {
        snprintf(load_failure, sizeof load_failure, "libcurl cannot be loaded (install libcurl4)");
        return;
    }
    for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
        void *function = dlsym(library, functions[index].name);
        if (!function) {
            snprintf(load_failure, sizeof load_failure, "libcurl has no %s: it is too old", functions[index].name);
            return;
        }
        *(void **)functions[index].place = function;
    }
    if (curl.global_init(GLOBAL_ALL) != 0) snprintf(load_failure, sizeof load_failure, "libcurl cannot be started");
}

const char *curl_load_failure(void) {
    pthread_once(&load_once, load);
    return *load_failure ? load_failure : NULL;
}

struct curl_download {
    void *easy;
    void *multi;
    curl_receiver header;
    curl_receiver content;
    void *owner;
    /// Filled by libcurl.
    char error[256];
};

static size_t receive(curl_receiver receiver, void *owner, const char *bytes, size_t count) {
    return receiver(owner, bytes, count) == 0 ? count : (size_t)-1;
}

static size_t receive_header(char *bytes, size_t size, size_t count, void *owner) {
    curl_download *download = owner;
    return receive(download->header, download->owner, bytes, size * count);
}

static size_t receive_content(char *bytes, size_t size, size_t count, void *owner) {
    curl_download *download = owner;
    return receive(download->content, download->owner, bytes, size * count);
}

static int configure(curl_download *download, const curl_request *request) {
    const long protocols = request->allows_http ? HTTP | HTTPS : HTTPS;
    void *easy = download->easy;
    return curl.easy_setopt(easy, OPTION_ERROR_TEXT, download->error)
        || curl.easy_setopt(easy, OPTION_URL, request->url)
        || curl.easy_setopt(easy, OPTION_NO_SIGNAL, 1L)
        || curl.easy_setopt(easy, OPTION_USER_AGENT, "swift-gan")
        // All that libcurl can unpack.
        || curl.easy_setopt(easy, OPTION_ENCODINGS, "")
        || curl.easy_setopt(easy, OPTION_FOLLOW, 1L)
        || curl.easy_setopt(easy, OPTION_MOST_REDIRECTS, 20L)
        || curl.easy_setopt(easy, OPTION_PROTOCOLS, protocols)
        || curl.easy_setopt(easy, OPTION_REDIRECT_PROTOCOLS, protocols)
        || curl.easy_setopt(easy, OPTION_HEADER_FUNCTION, receive_header)
        || curl.easy_setopt(easy, OPTION_HEADER_OWNER, download)
        || curl.easy_setopt(easy, OPTION_CONTENT_FUNCTION, receive_content)
        || curl.easy_setopt(easy, OPTION_CONTENT_OWNER, download);
}

curl_download *curl_download_start(const curl_request *request) {
    if (curl_load_failure()) return NULL;
    curl_download *download = calloc(1, sizeof *download);
    if (!download) return NULL;
    download->header = request->header;
    download->content = request->content;
    download->owner = request->owner;
    download->easy = curl.easy_init();
    download->multi = curl.multi_init();
    if (!download->easy || !download->multi || configure(download, request)
        || curl.multi_add_handle(download->multi, download->easy)) {
        curl_download_end(download);
        return NULL;
    }
    return download;
}

static curl_state broken(curl_download *download, const char *reason) {
    if (!*download->error) snprintf(download->error, sizeof download->error, "%s", reason);
    return CURL_BROKEN;
}

curl_state curl_download_continue(curl_download *download, int milliseconds) {
    int running = 0;
    int failure = curl.multi_perform(download->multi, &running);
    if (!failure && running) {
        failure = curl.multi_poll(download->multi, NULL, 0, milliseconds, NULL);
        if (!failure) failure = curl.multi_perform(download->multi, &running);
    }
    if (failure) return broken(download, curl.multi_strerror(failure));
    if (running) return CURL_RUNNING;
    int left = 0;
    const message *end = curl.multi_info_read(download->multi, &left);
    if (!end || end->kind != TRANSFER_DONE) return broken(download, "it ended without a result");
    switch (end->result.code) {
    case 0: return CURL_FINISHED;
    case UNSUPPORTED_PROTOCOL: return CURL_LEADS_ELSEWHERE;
    default: return broken(download, curl.easy_strerror(end->result.code));
    }
}

const char *curl_download_failure(const curl_download *download) { return download->error; }

void curl_download_end(curl_download *download) {
    if (download->multi && download->easy) curl.multi_remove_handle(download->multi, download->easy);
    if (download->easy) curl.easy_cleanup(download->easy);
    if (download->multi) curl.multi_cleanup(download->multi);
    free(download);
}
