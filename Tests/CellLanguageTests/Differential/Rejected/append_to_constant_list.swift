func addOne(to list: inout [Int]) { list.append(1) }
let list = [3, 4]
addOne(to: &list)
print(list)
