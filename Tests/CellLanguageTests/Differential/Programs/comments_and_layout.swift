/* block /* nested */ still */ let /* inline */ value /* here */ = /* two */ 2 // end
/// Documented.
/// - Parameter a: first
func add(
    _ a: Int, // the first
    /* the second */ _ b: Int
) -> Int // result
{
    a
        + b
}
print(add(value,
          3)); if value == 2
{ print("two") }
else
{ print("not") }
