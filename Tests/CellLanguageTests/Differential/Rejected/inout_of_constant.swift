func drain(_ tank: inout [Int]) -> Int {
    tank.removeFirst()
}

let tank = [5, 6, 7]
print(drain(&tank))
