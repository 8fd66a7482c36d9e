struct Days: RandomAccessCollection {
    let names = ["Mon", "Tue", "Wed", "Thu"]
    var startIndex: Int { 0 }
    var endIndex: Int { names.count }
    subscript(i: Int) -> String { names[i] }
}
let work = Days().dropFirst(2)
print(work[2], work.count)
print(work[1])
