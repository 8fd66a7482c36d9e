protocol Shape { var area: Double { get } }
struct Square: Shape { var area = 1.0 }
let known: any Shape = Square()
func given() -> some Shape { known }
print(given().area)
