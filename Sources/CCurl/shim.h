#include <curl/curl.h>

// Swift calls no function with a varying number of arguments: one function a type of value.
static inline CURLcode curl_set_text(CURL *handle, CURLoption option, const char *text) {
  return curl_easy_setopt(handle, option, text);
}
static inline CURLcode curl_set_number(CURL *handle, CURLoption option, long number) {
  return curl_easy_setopt(handle, option, number);
}
static inline CURLcode curl_set_pointer(CURL *handle, CURLoption option, void *pointer) {
  return curl_easy_setopt(handle, option, pointer);
}
static inline CURLcode curl_set_flow(
    CURL *handle, CURLoption option, size_t (*flow)(char *, size_t, size_t, void *)) {
  return curl_easy_setopt(handle, option, flow);
}
static inline long curl_answer_code(CURL *handle) {
  long code = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
  return code;
}
