struct Point { var x = 0 }
let a = [Point()], b = [Point(x: 1)]
print(a.count)
print(a.difference(from: b).count)
