struct Heap<Element: Equatable> {
    var elements: [Element] = []
    let sort: (Element, Element) -> Bool

    init(sort: @escaping (Element, Element) -> Bool, elements: [Element] = []) {
        self.sort = sort
        self.elements = elements
        if !elements.isEmpty {
            for i in stride(from: elements.count / 2 - 1, through: 0, by: -1) {
                siftDown(from: i)
            }
        }
    }
    var isEmpty: Bool { elements.isEmpty }
    var count: Int { elements.count }
    func peek() -> Element? { elements.first }
    func leftChildIndex(ofParentAt index: Int) -> Int { (2 * index) + 1 }
    func rightChildIndex(ofParentAt index: Int) -> Int { (2 * index) + 2 }
    func parentIndex(ofChildAt index: Int) -> Int { (index - 1) / 2 }

    mutating func remove() -> Element? {
        guard !isEmpty else { return nil }
        elements.swapAt(0, count - 1)
        defer { siftDown(from: 0) }
        return elements.removeLast()
    }
    mutating func insert(_ element: Element) {
        elements.append(element)
        siftUp(from: elements.count - 1)
    }
    private mutating func siftUp(from index: Int) {
        var child = index
        var parent = parentIndex(ofChildAt: child)
        while child > 0 && sort(elements[child], elements[parent]) {
            elements.swapAt(child, parent)
            child = parent
            parent = parentIndex(ofChildAt: child)
        }
    }
    private mutating func siftDown(from index: Int) {
        var parent = index
        while true {
            let left = leftChildIndex(ofParentAt: parent), right = rightChildIndex(ofParentAt: parent)
            var candidate = parent
            if left < count && sort(elements[left], elements[candidate]) { candidate = left }
            if right < count && sort(elements[right], elements[candidate]) { candidate = right }
            if candidate == parent { return }
            elements.swapAt(parent, candidate)
            parent = candidate
        }
    }
    func index(of element: Element, startingAt i: Int) -> Int? {
        if i >= count { return nil }
        if sort(element, elements[i]) { return nil }
        if element == elements[i] { return i }
        if let j = index(of: element, startingAt: leftChildIndex(ofParentAt: i)) { return j }
        if let j = index(of: element, startingAt: rightChildIndex(ofParentAt: i)) { return j }
        return nil
    }
}
var heap = Heap(sort: >, elements: [1, 12, 3, 4, 1, 6, 8, 7])
print(heap.elements)
print(heap.index(of: 6, startingAt: 0).map { "found at \($0)" } ?? "missing")
heap.insert(10)
while !heap.isEmpty { print(heap.remove()!, terminator: heap.isEmpty ? "\n" : " ") }
var words = Heap<String>(sort: { $0.count == $1.count ? $0 < $1 : $0.count < $1.count })
"the quick brown fox jumps over the lazy dog".split(separator: " ").map(String.init).forEach { words.insert($0) }
print((0..<3).compactMap { _ in words.remove() })
