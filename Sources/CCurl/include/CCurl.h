#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>

/// A download through libcurl. The library, and the dozens that it needs in turn, is loaded when the first one begins:
/// most runs download nothing.
typedef struct curl_download curl_download;

/// Takes bytes of a download. A result other than 0 ends it.
typedef int (*curl_receiver)(void *owner, const char *bytes, size_t count);

/// What to download and who takes it.
typedef struct {
    const char *url;
    /// Whether http is good enough, for the address itself and for those that it leads on to.
    _Bool allows_http;
    /// Handed to the receivers.
    void *owner;
    /// Takes the lines of the header, of each answer on the way.
    curl_receiver header;
    /// Takes the content of the last answer.
    curl_receiver content;
} curl_request;

/// How a download stands.
typedef enum { CURL_RUNNING, CURL_FINISHED, CURL_LEADS_ELSEWHERE, CURL_BROKEN } curl_state;

/// Begins a download; null where libcurl cannot be loaded, as `curl_load_failure` says then, or memory is short.
curl_download *curl_download_start(const curl_request *request);

/// Why libcurl cannot be loaded; null where it can.
const char *curl_load_failure(void);

/// Goes on with a download for up to so many milliseconds. The receivers are called on this thread.
curl_state curl_download_continue(curl_download *download, int milliseconds);

/// What went wrong with a download that is broken.
const char *curl_download_failure(const curl_download *download);

/// Ends a download, wherever it stands.
void curl_download_end(curl_download *download);

#endif
