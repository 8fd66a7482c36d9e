class A {}
struct S { deinit { } }
