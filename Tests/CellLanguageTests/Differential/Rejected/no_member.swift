struct Point { var x = 0 }
let p = Point()
print("never")
print(p.y)
