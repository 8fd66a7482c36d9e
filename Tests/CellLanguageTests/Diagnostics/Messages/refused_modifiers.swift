dynamic func f() {}
unowned(unsafe) var b: Int
package struct S {}
open class C {}
