enum Size: Int { case small = 1, large }
let size: Size = Size(rawValue: 2)
print(size)
