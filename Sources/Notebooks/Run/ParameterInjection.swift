import Cells

extension Notebook {
    /// Sets parameters: adds a cell tagged `injected-parameters` behind the one tagged `parameters`, or in the place of
    /// one that an earlier run added.
    ///
    /// - Throws: an error where no cell is tagged `parameters`, or where the session knows no such parameter or cannot
    ///   read the value.
    package mutating func inject(
        _ parameters: [(name: String, value: String)], session: any CellSession
    ) throws(NotebookError) {
        guard !parameters.isEmpty else { return }
        guard let declarations = indexOfCodeCell(tagged: .parameters) else {
            throw .noParametersCell(names: parameters.map(\.name))
        }
        let source: String
        do {
            source = try session.parameterCell(declarations: cells[declarations].source, overriding: parameters)
        } catch {
            throw .parameter(error)
        }
        let cell = NotebookCell(
            .code, source: source, metadata: ["tags": [.string(CellTag.injectedParameters.rawValue)]])
        if let earlier = indexOfCodeCell(tagged: .injectedParameters) {
            cells[earlier].source = source
        } else {
            cells.insert(cell, at: declarations + 1)
        }
        completeCellIDs()
    }
}
