import CCairo
import Foundation

/// A width and a height.
public struct Size: Sendable, Hashable {
    /// From left to right.
    public var width: Double
    /// From top to bottom.
    public var height: Double

    /// Creates a size.
    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}

/// A place on a canvas: x to the right, y downwards.
struct Point: Hashable {
    var x: Double
    var y: Double
}

/// How a line is drawn.
struct LineStyle {
    var color: Color
    var width: Double
    var dashes: [Double] = []
}

/// A cairo context with the few things that figures do. One drawing gives pixels or an SVG document.
final class Canvas {
    let context: OpaquePointer

    private init(_ surface: OpaquePointer?) throws {
        guard let context = cairo_create(surface) else { throw FigureError.undrawable(reason: "out of memory") }
        self.context = context
        try check()
        cairo_set_antialias(context, CAIRO_ANTIALIAS_GRAY)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    }

    deinit { cairo_destroy(context) }

    private func check() throws {
        let status = cairo_status(context)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw FigureError.undrawable(reason: String(cString: cairo_status_to_string(status)))
        }
    }

    /// Draws pixels, `scale` of them for each unit.
    static func picture(
        size: Size, scale: Double = 1, isGrey: Bool = false, draw: (Canvas) throws -> Void
    ) throws -> Picture {
        let (width, height) = (Int((size.width * scale).rounded()), Int((size.height * scale).rounded()))
        guard (1...Picture.longestSide).contains(width), (1...Picture.longestSide).contains(height) else {
            throw FigureError.invalidArgument(
                name: "the size of a figure", expected: "1...\(Picture.longestSide) each way",
                found: "\(width)x\(height)")
        }
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        defer { cairo_surface_destroy(surface) }
        let canvas = try Canvas(surface)
        cairo_scale(canvas.context, scale, scale)
        try draw(canvas)
        try canvas.check()
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else {
            throw FigureError.undrawable(reason: "cairo gave no pixels")
        }
        // RGB24 is one native 32-bit number a pixel: 0x00RRGGBB.
        let rowBytes = Int(cairo_image_surface_get_stride(surface))
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height * (isGrey ? 1 : 3))
        for row in 0..<height {
            let line = UnsafeRawPointer(data + row * rowBytes)
            for column in 0..<width {
                let pixel = line.load(fromByteOffset: 4 * column, as: UInt32.self)
                if !isGrey { pixels += [UInt8(pixel >> 16 & 255), UInt8(pixel >> 8 & 255)] }
                pixels.append(UInt8(pixel & 255))
            }
        }
        return try Picture(width: width, height: height, channels: isGrey ? 1 : 3, pixels: pixels)
    }

    /// Draws an SVG document.
    static func svg(size: Size, draw: (Canvas) throws -> Void) throws -> Data {
        final class Sink { var data = Data() }
        let sink = Sink()
        let write: cairo_write_func_t = { closure, bytes, count in
            guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
            Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue().data.append(bytes, count: Int(count))
            return CAIRO_STATUS_SUCCESS
        }
        try withExtendedLifetime(sink) {
            let surface = cairo_svg_surface_create_for_stream(
                write, Unmanaged.passUnretained(sink).toOpaque(), size.width, size.height)
            defer { cairo_surface_destroy(surface) }
            cairo_svg_surface_set_document_unit(surface, CAIRO_SVG_UNIT_PX)
            let canvas = try Canvas(surface)
            try draw(canvas)
            try canvas.check()
            cairo_surface_finish(surface)
            let status = cairo_surface_status(surface)
            guard status == CAIRO_STATUS_SUCCESS else {
                throw FigureError.undrawable(reason: String(cString: cairo_status_to_string(status)))
            }
        }
        return withOwnNames(sink.data)
    }

    /// Names within a document are made its own, for pages that show several: cairo calls the first letter of each
    /// `glyph0-0`, whichever letter it is. The outermost group is numbered by cairo through the life of the process; it
    /// gets a name that stays.
    private static func withOwnNames(_ svg: Data) -> Data {
        var text = String(decoding: svg, as: UTF8.self).replacing(/id="surface[0-9]+"/, with: "id=\"drawing\"")
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let prefix = "f\(String(hash, radix: 36))-"
        for opening in [" id=\"", "xlink:href=\"#", "url(#"] { text = text.replacing(opening, with: opening + prefix) }
        return Data(text.utf8)
    }
}

extension Canvas {
    /// Covers everything.
    func fill(_ color: Color) {
        set(color)
        cairo_paint(context)
    }

    /// Fills a box.
    func fill(x: Double, y: Double, width: Double, height: Double, _ color: Color) {
        set(color)
        cairo_rectangle(context, x, y, width, height)
        cairo_fill(context)
    }

    /// A line through points.
    func line(_ points: some Sequence<Point>, _ style: LineStyle) {
        var isFirst = true
        for point in points {
            if isFirst { cairo_move_to(context, point.x, point.y) } else { cairo_line_to(context, point.x, point.y) }
            isFirst = false
        }
        set(style.color)
        cairo_set_line_width(context, style.width)
        cairo_set_dash(context, style.dashes, Int32(style.dashes.count), 0)
        cairo_stroke(context)
    }

    /// A filled circle.
    func dot(_ center: Point, radius: Double, _ color: Color) {
        set(color)
        cairo_new_sub_path(context)
        cairo_arc(context, center.x, center.y, radius, 0, 2 * Double.pi)
        cairo_fill(context)
    }

    /// Draws only within a box while `body` runs.
    func clipped(x: Double, y: Double, width: Double, height: Double, _ body: () -> Void) {
        cairo_save(context)
        cairo_rectangle(context, x, y, width, height)
        cairo_clip(context)
        body()
        cairo_restore(context)
    }

    /// Lays a picture into a box, without smoothing its pixels where they become larger; at the left upper corner and a
    /// unit a pixel where no box is given.
    func paint(_ picture: Picture, at corner: Point = Point(x: 0, y: 0), size: Size? = nil) {
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(picture.width), Int32(picture.height))
        defer { cairo_surface_destroy(surface) }
        guard let data = cairo_image_surface_get_data(surface) else { return }
        cairo_surface_flush(surface)
        let rowBytes = Int(cairo_image_surface_get_stride(surface))
        var source = 0
        for row in 0..<picture.height {
            let line = UnsafeMutableRawPointer(data + row * rowBytes)
            for column in 0..<picture.width {
                let (red, green, blue) =
                    picture.channels == 1
                    ? (source, source, source) : (source, source + 1, source + 2)
                let pixel =
                    UInt32(picture.pixels[red]) << 16 | UInt32(picture.pixels[green]) << 8
                    | UInt32(picture.pixels[blue])
                line.storeBytes(of: pixel, toByteOffset: 4 * column, as: UInt32.self)
                source += picture.channels
            }
        }
        cairo_surface_mark_dirty(surface)
        cairo_save(context)
        cairo_translate(context, corner.x, corner.y)
        if let size {
            cairo_scale(context, size.width / Double(picture.width), size.height / Double(picture.height))
        }
        cairo_set_source_surface(context, surface, 0, 0)
        cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
        cairo_paint(context)
        cairo_restore(context)
    }

    func set(_ color: Color) { cairo_set_source_rgb(context, color.red, color.green, color.blue) }
}
