struct Point { var x = 0, y = 0 }
var points = [Point(x: 2), Point(x: 1)]
points.sort()
print(points)
