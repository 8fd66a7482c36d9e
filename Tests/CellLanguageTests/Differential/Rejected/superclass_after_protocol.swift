protocol Named { var name: String { get } }
class Base { var id = 1 }
class Item: Named, Base { var name = "x" }
print(Item().id)
