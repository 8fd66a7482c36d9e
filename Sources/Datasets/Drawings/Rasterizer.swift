import CCairo
import Foundation
import Synchronization

/// Turns strokes into small grey images as the Quick, Draw! bitmaps were made: the drawing sits in a box of 256 units,
/// centred, with round white strokes of 16 units on black and a margin of 16 units and half a stroke around the box.
public struct Rasterizer: Sendable, Hashable {
    /// The side of the square images in pixels.
    public var side: Int
    /// The width of a stroke in units of the 256-unit box.
    public var lineWidth: Double
    /// The empty margin around the box in the same units.
    public var margin: Double

    /// The box that simplified drawings are scaled into.
    private static let box = 256.0

    /// Creates a rasteriser; the defaults are those of the published bitmaps.
    public init(side: Int = 28, lineWidth: Double = 16, margin: Double = 16) {
        self.side = side
        self.lineWidth = lineWidth
        self.margin = margin
    }

    /// The pixels of one drawing, row after row: 0 for the background, 255 for a stroke.
    ///
    /// A drawing that is not within the box (a raw one) is simplified first.
    public func pixels(of drawing: Drawing) throws -> [UInt8] {
        try pixels(of: [drawing])
    }

    /// The pixels of many drawings, image after image, drawn on all cores.
    ///
    /// - Throws: ``DatasetError/drawingFailed(reason:)``, ``DatasetError/invalidArgument(name:expected:found:)``.
    public func pixels(of drawings: [Drawing]) throws -> [UInt8] {
        guard (4...1024).contains(side) else {
            throw DatasetError.invalidArgument(name: "the side of a drawing", expected: "in 4...1024", found: "\(side)")
        }
        let size = side * side
        let run = 256
        let runs = (drawings.count + run - 1) / run
        let failure = Mutex<(any Error)?>(nil)
        let pixels = [UInt8](unsafeUninitializedCapacity: drawings.count * size) { buffer, filled in
            buffer.initialize(repeating: 0)
            nonisolated(unsafe) let target = UnsafeMutableBufferPointer(rebasing: buffer[..<(drawings.count * size)])
            DispatchQueue.concurrentPerform(iterations: runs) { index in
                do {
                    let sheet = try Sheet(self)
                    for position in index * run..<min((index + 1) * run, drawings.count) {
                        try sheet.draw(drawings[position], into: &target[position * size], rowBytes: side)
                    }
                } catch {
                    failure.withLock { $0 = $0 ?? error }
                }
            }
            filled = drawings.count * size
        }
        if let error = failure.withLock({ $0 }) { throw error }
        return pixels
    }

    /// A cairo surface that one drawing after the other is drawn on.
    private struct Sheet: ~Copyable {
        private let surface: OpaquePointer
        private let context: OpaquePointer
        private let side: Int
        private let inset: Double

        init(_ rasterizer: Rasterizer) throws {
            side = rasterizer.side
            inset = rasterizer.margin + rasterizer.lineWidth / 2
            surface = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(side), Int32(side))
            context = cairo_create(surface)
            let status = cairo_status(context)
            guard status == CAIRO_STATUS_SUCCESS else {
                throw DatasetError.drawingFailed(reason: String(cString: cairo_status_to_string(status)))
            }
            cairo_set_antialias(context, CAIRO_ANTIALIAS_BEST)
            cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
            cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
            cairo_set_line_width(context, rasterizer.lineWidth)
            let scale = Double(side) / (Rasterizer.box + 2 * inset)
            cairo_scale(context, scale, scale)
        }

        deinit {
            cairo_destroy(context)
            cairo_surface_destroy(surface)
        }

        func draw(
            _ original: Drawing, into pixels: UnsafeMutablePointer<UInt8>, rowBytes: Int
        ) throws {
            let drawing = Self.fits(original) ? original : original.simplified()
            cairo_set_operator(context, CAIRO_OPERATOR_CLEAR)
            cairo_paint(context)
            cairo_set_operator(context, CAIRO_OPERATOR_OVER)
            cairo_set_source_rgba(context, 1, 1, 1, 1)
            if let high = drawing.bounds?.high {
                let shift = Drawing.Point(
                    inset + (Rasterizer.box - high.x) / 2, inset + (Rasterizer.box - high.y) / 2)
                for stroke in drawing.strokes { trace(stroke, shift) }
            }
            cairo_surface_flush(surface)
            let status = cairo_status(context)
            guard status == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface) else {
                throw DatasetError.drawingFailed(reason: String(cString: cairo_status_to_string(status)))
            }
            let stride = Int(cairo_image_surface_get_stride(surface))
            for row in 0..<side {
                (pixels + row * rowBytes).update(from: data + row * stride, count: side)
            }
        }

        private func trace(_ stroke: Drawing.Stroke, _ shift: Drawing.Point) {
            guard let first = stroke.points.first else { return }
            cairo_move_to(context, first.x + shift.x, first.y + shift.y)
            for point in stroke.points.dropFirst() {
                cairo_line_to(context, point.x + shift.x, point.y + shift.y)
            }
            // A dot is a line to where it begins: without it the round cap has nothing to sit on.
            if stroke.points.count == 1 { cairo_close_path(context) }
            cairo_stroke(context)
        }

        /// Whether the drawing is where simplified drawings are, who alone know no times.
        private static func fits(_ drawing: Drawing) -> Bool {
            guard let (low, high) = drawing.bounds else { return true }
            return min(low.x, low.y) >= 0 && max(high.x, high.y) <= 255
                && drawing.strokes.allSatisfy { $0.times == nil }
        }
    }
}
