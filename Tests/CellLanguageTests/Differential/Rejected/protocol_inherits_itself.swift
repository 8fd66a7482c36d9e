protocol P: P { var n: Int { get } }
struct S: P { var n = 1 }
print(S().n)
