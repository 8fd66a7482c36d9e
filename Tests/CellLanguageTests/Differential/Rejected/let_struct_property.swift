struct Point { var x: Int; var y: Int }
let origin = Point(x: 0, y: 0)
var moved = origin
moved.x = 5
origin.y = 3
print(origin, moved)
