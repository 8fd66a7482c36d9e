/// Part of an array, with the array's own indices.
package final class SliceValue: Object {
    package let elements: [Value]
    package let start: Int

    package init(_ elements: [Value], from start: Int) {
        self.elements = elements
        self.start = start
    }

    package var end: Int { start + elements.count }
}
