var x
let y
struct S { var z; let w: Int }
