struct Pair<A> {
    let first: A
    let second: A
}

let numbers = Pair(first: 1, second: 2)
let mixed = Pair(first: 1, second: "two")
print(numbers.first, mixed.first)
