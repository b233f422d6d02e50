#pragma once
#include <curl/curl.h>

// libcurl, loaded when the first message leaves: linked to, it would cost every start 20 ms.
// Swift calls no function with a varying number of arguments: one function a type of value.

/// Loads the library and makes it ready; 0 where it is missing.
int lazy_curl_load(void);

CURL *lazy_curl_init(void);
void lazy_curl_cleanup(CURL *handle);
CURLcode lazy_curl_perform(CURL *handle);
long lazy_curl_answer_code(CURL *handle);

CURLcode lazy_curl_set_text(CURL *handle, CURLoption option, const char *text);
CURLcode lazy_curl_set_number(CURL *handle, CURLoption option, long number);
CURLcode lazy_curl_set_pointer(CURL *handle, CURLoption option, void *pointer);
CURLcode lazy_curl_set_flow(
    CURL *handle, CURLoption option, size_t (*flow)(char *, size_t, size_t, void *));

struct curl_slist *lazy_curl_append(struct curl_slist *list, const char *text);
void lazy_curl_free(struct curl_slist *list);
