extension ImageGrid {
    /// Where things are, in pixels of the finished picture.
    public struct Layout: Sendable, Hashable {
        /// The width of the whole.
        public let width: Int
        /// The height of the whole.
        public let height: Int
        /// The width of each image, enlarged.
        public let tileWidth: Int
        /// The height of each image, enlarged.
        public let tileHeight: Int
        let padding: Int
        let columns: Int
        let top: Int
        let captionHeight: Int
        /// The rows, from the top, that have captions under their images.
        let captionedRows: Int

        /// The left upper corner of the image at `index`.
        public func origin(of index: Int) -> (x: Int, y: Int) {
            let (row, column) = (index / columns, index % columns)
            return (padding + column * (tileWidth + padding), self.top(ofRow: row))
        }

        func top(ofRow row: Int) -> Int {
            top + row * (tileHeight + padding) + min(row, captionedRows) * captionHeight
        }
    }

    /// The size of the letters of a caption.
    static let captionSize = 12.0
    private static let titleSize = 15.0

    /// The layout of this grid.
    public var layout: Layout {
        let rows = (images.count + columns - 1) / columns
        let (width, height) = ((images.first?.width ?? 1) * scale, (images.first?.height ?? 1) * scale)
        let captionHeight = Int(Self.captionSize * 1.7)
        let captionedRows = min(rows, (captions.count + columns - 1) / columns)
        let top = padding + (title == nil ? 0 : Int(Self.titleSize * 2))
        return Layout(
            width: padding + max(1, columns) * (width + padding),
            height: top + max(1, rows) * (height + padding) + captionedRows * captionHeight, tileWidth: width,
            tileHeight: height, padding: padding, columns: columns, top: top, captionHeight: captionHeight,
            captionedRows: captionedRows)
    }

    /// The grid as pixels: grey where nothing in it has colour.
    ///
    /// - Throws: ``FigureError``.
    public func picture() throws -> Picture {
        let layout = layout
        let channels = images.first?.channels ?? 1
        var sheet = try Picture(
            width: layout.width, height: layout.height, channels: channels,
            pixels: Array(repeating: background, count: layout.width * layout.height * channels))
        for (index, image) in images.enumerated() {
            let origin = layout.origin(of: index)
            sheet.place(image, x: origin.x, y: origin.y, scale: scale)
        }
        guard title != nil || !captions.isEmpty else { return sheet }
        return try writing(on: sheet, layout)
    }

    /// Captions and title over the pixels.
    private func writing(on sheet: Picture, _ layout: Layout) throws -> Picture {
        let ink = background > 127 ? Color.text : Color.white
        let size = Size(width: Double(layout.width), height: Double(layout.height))
        return try Canvas.picture(size: size, isGrey: sheet.channels == 1) { canvas in
            canvas.paint(sheet)
            if let title {
                canvas.text(
                    title, at: Point(x: Double(padding), y: Double(padding) + Self.titleSize * 1.2),
                    TextStyle(size: Self.titleSize, color: ink, isBold: true))
            }
            for (index, caption) in captions.prefix(images.count).enumerated() {
                let origin = layout.origin(of: index)
                let style = TextStyle(size: Self.captionSize, color: ink, alignment: .center)
                let line = canvas.shortened(caption, toFit: Double(layout.tileWidth + padding), style)
                canvas.text(
                    line,
                    at: Point(
                        x: Double(origin.x) + Double(layout.tileWidth) / 2,
                        y: Double(origin.y + layout.tileHeight) + Self.captionSize * 1.2), style)
            }
        }
    }
}

extension Picture {
    /// Copies a picture with as many channels into this one, each pixel as a square of `scale`; what sticks out is cut.
    package mutating func place(_ other: Picture, x left: Int, y top: Int, scale: Int = 1) {
        let columns = min(other.width * scale, width - left)
        let rows = min(other.height * scale, height - top)
        guard left >= 0, top >= 0, columns > 0, rows > 0, other.channels == channels else { return }
        for row in 0..<rows {
            let source = (row / scale) * other.width
            let target = (top + row) * width + left
            for column in 0..<columns {
                for channel in 0..<channels {
                    pixels[(target + column) * channels + channel] =
                        other.pixels[(source + column / scale) * channels + channel]
                }
            }
        }
    }
}
