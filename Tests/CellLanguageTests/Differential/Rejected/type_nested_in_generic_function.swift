struct Sorter<T: Comparable> {
    func describe(_ values: [T]) -> String {
        enum Order { case rising, falling, mixed }
        let sorted = values.sorted()
        let order: Order = sorted == values ? .rising : sorted.reversed() == values ? .falling : .mixed
        return "\(order)"
    }
}
print(Sorter<Int>().describe([1, 2, 3]))
