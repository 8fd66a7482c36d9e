import Cells

extension Notebook {
    /// Reads a notebook of format 4.
    package init(parsing bytes: [UInt8]) throws(NotebookError) {
        let json: JSON
        do {
            json = try JSON(parsing: bytes)
        } catch {
            throw .notJSON(error)
        }
        try self.init(json)
    }

    /// Reads a notebook of format 4 from its JSON value.
    package init(_ json: JSON) throws(NotebookError) {
        guard case .object(let object) = json else {
            throw .notNotebook(reason: "it holds \(json.kind), not an object")
        }
        var fields = Fields(object, place: nil)
        guard let format = fields.take("nbformat") else { throw .notNotebook(reason: "it has no field 'nbformat'") }
        guard let major = format.intValue else {
            throw .malformed(place: "'nbformat'", expected: "a whole number", found: format.kind)
        }
        guard major == 4 else { throw .otherFormat(major: major) }
        let minor = try fields.takeInt("nbformat_minor") ?? 0
        let metadata = try fields.takeObject("metadata") ?? [:]
        guard let list = fields.take("cells") else { throw .notNotebook(reason: "it has no field 'cells'") }
        guard case .array(let values) = list else {
            throw .malformed(place: "'cells'", expected: "a list", found: list.kind)
        }
        var cells: [NotebookCell] = []
        for (index, value) in values.enumerated() {
            cells.append(try NotebookCell(value, place: "cell \(index + 1)", hasID: minor >= 5))
        }
        self.init(minor: minor, metadata: metadata, cells: cells, otherFields: fields.rest)
        completeCellIDs()
    }
}

extension NotebookCell {
    fileprivate init(_ json: JSON, place: String, hasID: Bool) throws(NotebookError) {
        guard case .object(let object) = json else {
            throw .malformed(place: place, expected: "an object", found: json.kind)
        }
        var fields = Fields(object, place: place)
        guard let kind = try fields.takeText("cell_type").map(Kind.init(name:)) else {
            throw .malformed(place: "\(place): 'cell_type'", expected: "a string", found: "missing")
        }
        let metadata = try fields.takeObject("metadata") ?? [:]
        let id = hasID ? try fields.takeText("id") : nil
        if case .other = kind {
            self.init(kind, id: id, source: "", metadata: metadata, otherFields: fields.rest)
            return
        }
        guard let source = try fields.takeText("source") else {
            throw .malformed(place: "\(place): 'source'", expected: "text", found: "missing")
        }
        self.init(kind, id: id, source: source, metadata: metadata)
        if kind == .code {
            outputs = try fields.takeOutputs()
            executionCount = try fields.takeInt("execution_count")
        }
        otherFields = fields.rest
    }
}

extension NotebookOutput {
    /// Outputs of another shape than expected are kept as they are: a stale one must not keep a notebook from running.
    fileprivate init(_ object: JSON.Object) {
        self.init(.other(object))
        var rest = object
        let type = rest.remove("output_type")?.stringValue
        switch type {
        case "stream":
            guard let name = rest.remove("name")?.stringValue, let text = rest.remove("text").flatMap(TextLines.joined)
            else { return }
            kind = .stream(name: name, text: text)
        case "display_data", "execute_result":
            guard let data = rest.remove("data")?.objectValue,
                let metadata = (rest.remove("metadata") ?? [:]).objectValue
            else { return }
            let bundle = MIMEBundle(data: TextLines.joined(bundle: data), metadata: metadata)
            kind =
                type == "display_data"
                ? .display(bundle) : .result(bundle, executionCount: rest.remove("execution_count")?.intValue)
        case "error":
            guard let name = rest.remove("ename")?.stringValue, let message = rest.remove("evalue")?.stringValue,
                let traceback = rest.remove("traceback")?.arrayValue?.compactMap(\.stringValue)
            else { return }
            kind = .error(name: name, message: message, traceback: traceback)
        default: return
        }
        otherFields = rest
    }
}

extension JSON.Object {
    fileprivate mutating func remove(_ key: String) -> JSON? {
        defer { self[key] = nil }
        return self[key]
    }
}

/// The fields of an object, taken one by one; what is left at the end is kept for writing.
private struct Fields {
    private(set) var rest: JSON.Object
    let place: String?

    init(_ object: JSON.Object, place: String?) {
        rest = object
        self.place = place
    }

    mutating func take(_ key: String) -> JSON? { rest.remove(key) }

    mutating func takeInt(_ key: String) throws(NotebookError) -> Int? {
        guard let value = take(key), value != .null else { return nil }
        guard let number = value.intValue else { throw malformed(key, "a whole number", value) }
        return number
    }

    mutating func takeObject(_ key: String) throws(NotebookError) -> JSON.Object? {
        guard let value = take(key) else { return nil }
        guard let object = value.objectValue else { throw malformed(key, "an object", value) }
        return object
    }

    mutating func takeText(_ key: String) throws(NotebookError) -> String? {
        guard let value = take(key) else { return nil }
        guard let text = TextLines.joined(value) else { throw malformed(key, "text or a list of lines", value) }
        return text
    }

    mutating func takeOutputs() throws(NotebookError) -> [NotebookOutput] {
        guard let value = take("outputs") else { return [] }
        guard case .array(let values) = value else { throw malformed("outputs", "a list", value) }
        var outputs: [NotebookOutput] = []
        for value in values {
            guard case .object(let object) = value else { throw malformed("outputs", "a list of objects", value) }
            outputs.append(NotebookOutput(object))
        }
        return outputs
    }

    private func malformed(_ key: String, _ expected: String, _ value: JSON) -> NotebookError {
        .malformed(place: (place.map { "\($0): " } ?? "") + "'\(key)'", expected: expected, found: value.kind)
    }
}
