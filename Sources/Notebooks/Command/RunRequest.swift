import Cells

/// What the command line asks for.
package struct RunRequest: Sendable {
    /// The notebook to run.
    package var input: String
    /// Where the executed notebook goes; nil for the default place.
    package var output: String?
    /// Names and values of parameters, in the order given.
    package var parameters: [(name: String, value: String)]
    /// How long things may take.
    package var limits: StopSwitch.Limits
    /// What else decides about the result, noted in the executed notebook: seed and date, where they were given.
    package var facts: JSON.Object

    /// Creates a request.
    package init(
        input: String, output: String? = nil, parameters: [(name: String, value: String)] = [],
        limits: StopSwitch.Limits = StopSwitch.Limits(), facts: JSON.Object = [:]
    ) {
        self.input = input
        self.output = output
        self.parameters = parameters
        self.limits = limits
        self.facts = facts
    }
}
