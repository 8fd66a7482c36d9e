import Cells
import Foundation

/// What a library function may reach while it runs: a parameter of this type in its closure. Each call in a cell's text
/// has one, which is made once.
package final class CallContext {
    /// The session around.
    package let session: SessionContext
    /// Where the call stands.
    package let site: SourceSpan
    let state: UnsafeMutablePointer<RunState>

    init(session: SessionContext, site: SourceSpan) {
        self.session = session
        self.site = site
        state = session.machine.state
    }

    /// The type of the elements of a sequence. A call meets the same type again and again.
    func elementType(of type: Type) -> Type {
        if let known, known.sequence == type { return known.element }
        let element = session.types.elementType(of: type)
        known = (type, element)
        return element
    }
    private var known: (sequence: Type, element: Type)?

    /// The library's own iteration over a type.
    func iteration(of type: Type) -> NativeIteration? {
        if let knownIteration, knownIteration.type == type { return knownIteration.iteration }
        let iteration = session.types.iteration(of: type)
        knownIteration = (type, iteration)
        return iteration
    }
    private var knownIteration: (type: Type, iteration: NativeIteration?)?

    /// Writes to the cell's standard output, as `print` does.
    package func write(_ text: String) { session.write(text) }

    /// Throws when the run is to stop; for loops that take long.
    package func checkInterrupt() throws {
        if state.pointee.stop.pointee.raised.load(ordering: .relaxed) {
            throw state.pointee.stop.pointee.error(at: site)
        }
    }

    /// Runs Swift code of the library as every call of it runs: inside the library's wrapper.
    package func insideLibrary<T>(_ body: () throws -> T) throws -> T {
        guard let wrapper = session.types.library.aroundCalls else { return try body() }
        var result: T?
        try session.machine.inLibrary { try wrapper { result = try body() } }
        guard let result else { throw LibraryTrap("the library did not run a call") }
        return result
    }

    /// Whether two values of one type are equal, a cell's own `==` included.
    package func areEqual(_ left: Value, _ right: Value) throws -> Bool { try Equality.equal(left, right, state) }

    /// The text of a value as `print` shows it.
    package func describe(_ value: Value, as type: Type) throws -> String {
        try Description.text(value, type, self)
    }

    /// The text of a value as containers and `debugPrint` show it: strings in quotes.
    package func debugDescribe(_ value: Value, as type: Type) throws -> String {
        try Description.debugText(value, type, self)
    }
}

/// The state of one session that library functions can reach.
package final class SessionContext: @unchecked Sendable {
    /// Where outputs go while a cell runs.
    package var host: (any CellHost)?
    /// The session's clock; `nbrun --date` pins it.
    package var now: @Sendable () -> Date
    /// Where random numbers without a generator of their own come from.
    let randomWord: @Sendable () -> UInt64
    /// What the library keeps per session, by a key of its own choice.
    package var storage: [ObjectIdentifier: Any] = [:]
    /// The types of the library.
    let types: TypeTable
    /// The machine that runs the session's code.
    private(set) lazy var machine = Machine(
        context: self, depthLimit: options.depthLimit, stackValues: options.stackValues)
    private let options: SessionOptions
    /// Lowers and finds the code of functions.
    var engine: LoweringEngine?
    /// Bytes that the process may hold; nil for no limit.
    var memoryLimit: Int?
    /// Where the library was last called from.
    var currentSite: SourceSpan {
        @inline(__always) get { SourceSpan(siteSource, siteBytes) }
        @inline(__always) set {
            // Calls follow each other in one source, and setting a reference costs more than comparing it.
            if siteSource !== newValue.source { siteSource = newValue.source }
            siteBytes = newValue.bytes
        }
    }
    private var siteSource = SourceSpan.library.source
    private var siteBytes = SourceSpan.library.bytes
    /// Whether an error of the library means that the person asked to stop.
    var isInterruption: (any Error) -> Bool = { _ in false }
    private var pendingText = ""

    init(types: TypeTable, options: SessionOptions) {
        self.types = types
        now = options.now
        randomWord = options.randomWord
        self.options = options
    }

    /// Writes to standard output, at once: front ends join small pieces, and text held back here would come too late.
    package func write(_ text: String) {
        pendingText += text
        flush()
    }

    /// Shows something at this place of the cell's outputs.
    package func emit(_ output: Output) {
        flush()
        host?.emit(output)
    }

    /// Sends the text written so far.
    package func flush() {
        guard !pendingText.isEmpty else { return }
        let text = pendingText
        pendingText = ""
        host?.emit(.stream(.stdout, text))
    }
}
