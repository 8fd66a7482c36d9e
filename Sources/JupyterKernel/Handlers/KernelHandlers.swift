import Cells

/// Requests about the kernel as a process.
extension RequestHandler {
    @Sendable static func kernelInfo(_ request: Request, _ core: KernelCore) -> JSON.Object {
        let language = core.session.language
        return [
            "protocol_version": .string(KernelFacts.protocolVersion),
            "implementation": .string(core.facts.implementation),
            "implementation_version": .string(core.facts.version),
            "language_info": [
                "name": .string(language.name),
                "version": .string(language.version),
                "mimetype": .string(language.mimeType),
                "file_extension": .string(language.fileExtension),
                "pygments_lexer": .string(language.pygmentsLexer),
                "codemirror_mode": .string(language.codeMirrorMode),
                "nbconvert_exporter": "script",
            ],
            "banner": .string(core.facts.banner),
            "help_links": .array(core.facts.helpLinks.map { ["text": .string($0.text), "url": .string($0.url)] }),
            "debugger": false,
            "supported_features": [],
        ]
    }

    @Sendable static func connect(_ request: Request, _ core: KernelCore) -> JSON.Object {
        JSON.Object(
            ConnectionFile.Port.allCases.compactMap { port in
                core.connection.ports[port].map { (port.rawValue, .integer($0)) }
            })
    }

    @Sendable static func interrupt(_ request: Request, _ core: KernelCore) -> JSON.Object {
        core.interrupt()
        return [:]
    }

    @Sendable static func shutdown(_ request: Request, _ core: KernelCore) throws(RequestError) -> JSON.Object {
        let content: JSON.Object = ["restart": .bool(try request.optional("restart", \.boolValue) ?? false)]
        // Clients that did not ask learn on the publishing channel that the kernel goes.
        var notice = content
        notice["status"] = "ok"
        core.publisher.publish(Message("shutdown_reply", .object(notice), parent: request.header.bytes))
        return content
    }
}
