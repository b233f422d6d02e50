#include "CCurl.h"
#include <dlfcn.h>

// The macros of the headers check types of calls that are written out; these are not.
#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
  CURLcode (*global_init)(long);
  CURL *(*init)(void);
  void (*cleanup)(CURL *);
  CURLcode (*perform)(CURL *);
  CURLcode (*setopt)(CURL *, CURLoption, ...);
  CURLcode (*getinfo)(CURL *, CURLINFO, ...);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free)(struct curl_slist *);
} curl;

int lazy_curl_load(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  *(void **)&curl.global_init = dlsym(library, "curl_global_init");
  *(void **)&curl.init = dlsym(library, "curl_easy_init");
  *(void **)&curl.cleanup = dlsym(library, "curl_easy_cleanup");
  *(void **)&curl.perform = dlsym(library, "curl_easy_perform");
  *(void **)&curl.setopt = dlsym(library, "curl_easy_setopt");
  *(void **)&curl.getinfo = dlsym(library, "curl_easy_getinfo");
  *(void **)&curl.append = dlsym(library, "curl_slist_append");
  *(void **)&curl.free = dlsym(library, "curl_slist_free_all");
  return curl.global_init && curl.init && curl.cleanup && curl.perform && curl.setopt
      && curl.getinfo && curl.append && curl.free
      && curl.global_init(CURL_GLOBAL_ALL) == CURLE_OK;
}

CURL *lazy_curl_init(void) { return curl.init(); }
void lazy_curl_cleanup(CURL *handle) { curl.cleanup(handle); }
CURLcode lazy_curl_perform(CURL *handle) { return curl.perform(handle); }

long lazy_curl_answer_code(CURL *handle) {
  long code = 0;
  curl.getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
  return code;
}

CURLcode lazy_curl_set_text(CURL *handle, CURLoption option, const char *text) {
  return curl.setopt(handle, option, text);
}

CURLcode lazy_curl_set_number(CURL *handle, CURLoption option, long number) {
  return curl.setopt(handle, option, number);
}

CURLcode lazy_curl_set_pointer(CURL *handle, CURLoption option, void *pointer) {
  return curl.setopt(handle, option, pointer);
}

CURLcode lazy_curl_set_flow(
    CURL *handle, CURLoption option, size_t (*flow)(char *, size_t, size_t, void *)) {
  return curl.setopt(handle, option, flow);
}

struct curl_slist *lazy_curl_append(struct curl_slist *list, const char *text) {
  return curl.append(list, text);
}

void lazy_curl_free(struct curl_slist *list) { curl.free(list); }
