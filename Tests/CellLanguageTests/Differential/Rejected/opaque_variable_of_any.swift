protocol Shape { var area: Double { get } }
struct Square: Shape { var area = 1.0 }
print("before")
let known: any Shape = Square()
let hidden: some Shape = known
print(hidden.area)
