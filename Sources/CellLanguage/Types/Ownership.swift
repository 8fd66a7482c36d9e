/// How a variable holds an instance.
package enum Ownership {
    /// It keeps the instance alive.
    case strong
    /// It does not, and is nil when the instance has ended.
    case weak
    /// It does not, and must not be read when the instance has ended.
    case unowned
}
