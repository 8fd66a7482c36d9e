enum Grade: Int { case a = 1, b, c }
func grade(_ n: Int) -> Grade { Grade(rawValue: n)! }
print(grade(2))
print(grade(4))
