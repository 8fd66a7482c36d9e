import COneDNN
import Synchronization

/// An order of a filter's elements in which a convolution of oneDNN reads it fastest.
struct FilterLayout: Sendable {
    /// How the elements lie; oneDNN's own blocks, usually.
    var description: MemoryDescription
    /// The filter is mirrored in height and width and its channels are swapped, as the gradient of a convolution of
    /// stride 1 needs it to be a convolution itself.
    var isMirrored: Bool

    static func == (left: FilterLayout, right: FilterLayout) -> Bool {
        left.isMirrored == right.isMirrored && left.description == right.description
    }
}

/// The filter layouts in use, by the numbers under which the compiler knows them.
final class FilterLayouts: Sendable {
    private let known = Mutex<[FilterLayout]>([])

    /// The number of a layout, the same one each time.
    func layout(_ layout: FilterLayout) -> Layout {
        known.withLock { known in
            let id = known.firstIndex { $0 == layout } ?? known.endIndex
            if id == known.endIndex { known.append(layout) }
            return .native(id: id, byteCount: layout.description.byteCount)
        }
    }

    subscript(id: Int) -> FilterLayout? {
        known.withLock { $0.indices.contains(id) ? $0[id] : nil }
    }
}
