func double(_ n: Int) -> Int { n * 2 }
print("never")
print(double(1, 2))
