func value() -> Int { 3 }
value() = 4
print(value())
