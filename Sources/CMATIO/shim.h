#include <matio.h>

// The types of what is called, for functions that are looked up while the program runs.
typedef __typeof__(&Mat_Open) MatOpenCall;
typedef __typeof__(&Mat_Close) MatCloseCall;
typedef __typeof__(&Mat_VarRead) MatReadCall;
typedef __typeof__(&Mat_VarFree) MatFreeCall;
typedef __typeof__(&Mat_LogInitFunc) MatLogCall;
