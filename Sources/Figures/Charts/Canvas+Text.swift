import CCairo

/// How text is set.
struct TextStyle {
    enum Alignment { case left, center, right }

    var size: Double
    var color: Color = .text
    var isBold = false
    var alignment = Alignment.left
    /// Turned to read from below.
    var isUpright = false
}

extension Canvas {
    /// The family asked for. Where a system has it under another name or lacks it, its own choice of a sans-serif stands
    /// in; where it has no fonts at all, cairo draws letters of its own.
    private static let family = "Helvetica"

    private func select(_ style: TextStyle) {
        cairo_select_font_face(
            context, Self.family, CAIRO_FONT_SLANT_NORMAL,
            style.isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
        cairo_set_font_size(context, style.size)
        // Hinting would make letters depend on the system's settings, and widths on the scale.
        let options = cairo_font_options_create()
        defer { cairo_font_options_destroy(options) }
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_set_font_options(context, options)
    }

    /// How wide a line of text is.
    func width(of text: String, _ style: TextStyle) -> Double {
        select(style)
        var extents = cairo_text_extents_t()
        cairo_text_extents(context, printable(text), &extents)
        return extents.x_advance
    }

    /// A line of text whose base line begins, ends or has its middle at a point.
    func text(_ text: String, at point: Point, _ style: TextStyle) {
        let shift =
            switch style.alignment {
            case .left: 0.0
            case .center: width(of: text, style) / 2
            case .right: width(of: text, style)
            }
        select(style)
        set(style.color)
        cairo_save(context)
        cairo_translate(context, point.x, point.y)
        if style.isUpright { cairo_rotate(context, -Double.pi / 2) }
        cairo_move_to(context, -shift, 0)
        cairo_show_text(context, printable(text))
        cairo_restore(context)
    }

    /// The text, or as much of its beginning as fits, with an ellipsis.
    func shortened(_ text: String, toFit width: Double, _ style: TextStyle) -> String {
        guard self.width(of: text, style) > width else { return text }
        var kept = text
        while !kept.isEmpty, self.width(of: kept + "…", style) > width { kept.removeLast() }
        return kept + "…"
    }

    /// Text that ends nowhere early: a zero byte would cut it for cairo.
    private func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
}
