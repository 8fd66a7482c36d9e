struct S { var a: Set<Int> = []; var b: Set<String> = ["x"]; var d: [String: Int] = [:] }
print(S())
print([Set([1])], [Set<Int>()], Optional(Set([1])) as Any)
