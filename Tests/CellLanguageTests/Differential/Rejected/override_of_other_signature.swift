class Printer {
    func show(_ value: Int) { print("int", value) }
    func show(_ value: String) { print("text", value) }
}

class LoudPrinter: Printer {
    override func show(_ value: Double) { print("DOUBLE", value) }
}

LoudPrinter().show(3)
