func line(_ n: Int) -> String { repeatElement("=", count: n).joined() }
print(line(3))
let n = line(3).count - 5
print(line(n))
