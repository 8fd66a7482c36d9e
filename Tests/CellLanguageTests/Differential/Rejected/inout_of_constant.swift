<<<<<<< HEAD
func drain(_ tank: inout [Int]) -> Int {
    tank.removeFirst()
}

let tank = [5, 6, 7]
print(drain(&tank))
=======
func addOne(to list: inout [Int]) { list.append(1) }
let list = [3, 4]
addOne(to: &list)
print(list)
>>>>>>> 888a3b9 (Let bodies know what where clauses say; unwrap T! where only its content fits; run lazy properties and observed variables)
