func makeAdder(_ f: (Int) -> Int) -> (Int) -> Int {
    return { x in f(x) + 1 }
}
let addTwo = makeAdder { $0 + 1 }
print(addTwo(4))
