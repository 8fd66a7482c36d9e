struct Point { let x: Int; var y: Int; var sum: Int { x + y } }
var p = Point(x: 1, y: 2)
p[keyPath: \.y] = 5
print(p)
p[keyPath: \.sum] = 3
