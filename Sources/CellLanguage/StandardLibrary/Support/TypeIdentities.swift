/// The one object that stands for each type, by which types are told apart.
final class TypeIdentities {
    private var objects: [Type: TypeValue] = [:]

    /// Those of a session.
    static func of(_ session: SessionContext) -> TypeIdentities {
        let key = ObjectIdentifier(TypeIdentities.self)
        if let known = session.storage[key] as? TypeIdentities { return known }
        let made = TypeIdentities()
        session.storage[key] = made
        return made
    }

    subscript(type: Type) -> TypeValue {
        if let known = objects[type] { return known }
        let made = TypeValue(type)
        objects[type] = made
        return made
    }
}
